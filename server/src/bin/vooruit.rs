//! The one program of the server.

fn main() {
    println!("vooruit {}", env!("CARGO_PKG_VERSION"));
}

//! The kiosk program: `index.html` starts it.

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::kiosk::start::Program);
}

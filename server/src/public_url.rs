//! Where browsers find this server, and what follows from that.

use std::net::IpAddr;

/// The address under which browsers reach the server, such as `https://vooruit.example` or `http://localhost:8080`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    origin: String,
    origins: Vec<String>,
    secure: bool,
}

/// Why an address cannot be the public one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicUrlFault {
    /// Not `http(s)://host` or `http(s)://host:port`.
    #[error(
        "the public URL {0:?} is not understood: it looks like https://vooruit.example or http://localhost:8080, without a path"
    )]
    Form(String),
    /// Plain HTTP that leaves this machine.
    #[error(
        "the public URL {0} is plain http and not on this machine: PINs and requests would cross the network readable. \
         Put a proxy with a certificate in front and give its https:// address"
    )]
    Plain(String),
}

impl PublicUrl {
    /// Reads an address. Plain HTTP is for this machine only, and there all its names count as ours.
    ///
    /// # Errors
    /// [`PublicUrlFault`], for the administrator.
    pub fn parse(url: &str) -> Result<Self, PublicUrlFault> {
        let form = || PublicUrlFault::Form(url.to_owned());
        let (scheme, rest) = url.split_once("://").ok_or_else(form)?;
        let authority = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
        let (host, port) = split(&authority).ok_or_else(form)?;
        let secure = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(form()),
        };
        if secure {
            let origin = written(scheme, host, port.filter(|port| *port != 443));
            return Ok(Self { origins: vec![origin.clone()], origin, secure });
        }
        if !is_loopback(host) {
            return Err(PublicUrlFault::Plain(url.to_owned()));
        }
        Ok(Self::local(host, port.unwrap_or(80)))
    }

    /// Plain HTTP on this machine, with this port.
    #[must_use]
    pub fn localhost(port: u16) -> Self {
        Self::local("localhost", port)
    }

    /// The same, and where it is on this machine, with the port that is listened on as well.
    #[must_use]
    pub fn also_on(mut self, port: u16) -> Self {
        if !self.secure {
            self.origins.extend(Self::localhost(port).origins);
        }
        self
    }

    fn local(host: &str, port: u16) -> Self {
        let port = Some(port).filter(|port| *port != 80);
        let origin = written("http", host, port);
        let origins = ["localhost", "127.0.0.1", "[::1]", host].map(|name| written("http", name, port)).to_vec();
        Self { origin, origins, secure: false }
    }

    /// The origin, without a slash at its end.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Whether a page of this origin is one of ours.
    #[must_use]
    pub fn is_ours(&self, origin: &str) -> bool {
        self.origins.iter().any(|ours| ours == origin)
    }

    /// Whether browsers come over HTTPS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }
}

/// Host and port; none where one of them cannot be.
fn split(authority: &str) -> Option<(&str, Option<u16>)> {
    let (host, port) = match authority.rsplit_once(':') {
        // An IPv6 address has colons of its own, between brackets.
        Some((host, port)) if !port.ends_with(']') => (host, Some(port.parse().ok().filter(|port| *port > 0)?)),
        _ => (authority, None),
    };
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let fits = match bare {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-'),
    };
    fits.then_some((host, port))
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn written(scheme: &str, host: &str, port: Option<u16>) -> String {
    port.map_or_else(|| format!("{scheme}://{host}"), |port| format!("{scheme}://{host}:{port}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_is_one_origin() {
        let url = PublicUrl::parse("https://Vooruit.example:443/").expect("url");
        assert_eq!((url.origin(), url.is_secure()), ("https://vooruit.example", true));
        assert!(url.is_ours("https://vooruit.example"));
        for other in ["http://vooruit.example", "https://vooruit.example.evil", "null", "", "https://vooruit.example:8443"] {
            assert!(!url.is_ours(other), "{other}");
        }
    }

    #[test]
    fn this_machine_has_three_names() {
        let url = PublicUrl::parse("http://localhost:8080").expect("url");
        assert_eq!((url.origin(), url.is_secure()), ("http://localhost:8080", false));
        for ours in ["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"] {
            assert!(url.is_ours(ours), "{ours}");
        }
        assert!(!url.is_ours("http://localhost:8081") && !url.is_ours("https://localhost:8080"));
        assert_eq!(PublicUrl::localhost(8080), url);
        assert!(PublicUrl::parse("http://[::1]:8080").is_ok());
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for far in ["http://vooruit.example", "http://10.0.0.1:8080", "http://localhost.example"] {
            assert_eq!(PublicUrl::parse(far), Err(PublicUrlFault::Plain(far.to_owned())));
        }
    }

    #[test]
    fn anything_else_is_not_understood() {
        for bad in [
            "",
            "localhost:8080",
            "ftp://a",
            "https://",
            "https://a/b",
            "https://a:0",
            "https://a:99999",
            "https://u@a",
            "https://[x]",
            "https://a b",
        ] {
            assert_eq!(PublicUrl::parse(bad), Err(PublicUrlFault::Form(bad.to_owned())), "{bad}");
        }
    }
}

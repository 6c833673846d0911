//! Counts what passed and what failed, over all suites.

use std::process::ExitStatus;

/// Tests that passed and tests that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// How many passed.
    pub(crate) passed: u64,
    /// How many failed, came out differently when tried again, or could not run because of a failure.
    pub(crate) failed: u64,
}

impl Counts {
    /// A check that is one test in itself.
    pub(crate) fn one(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed) }
    }

    /// A suite that ended badly without counting a failure has one: it crashed, or did not compile.
    pub(crate) fn ended(mut self, status: ExitStatus) -> Self {
        if !status.success() && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// Adds what a line of `cargo test` says: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    pub(crate) fn cargo_line(&mut self, line: &str) {
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|result| result.split_once(". ")) else {
            return;
        };
        for part in counts.split("; ") {
            match number_and_word(part) {
                Some((number, "passed")) => self.passed += number,
                Some((number, "failed")) => self.failed += number,
                _ => {}
            }
        }
    }

    /// Adds a line of our own programs: `3 passed, 0 failed`, and nothing else on it.
    pub(crate) fn plain_line(&mut self, line: &str) {
        let parts = line.split_once(", ").and_then(|(one, other)| number_and_word(one).zip(number_and_word(other)));
        if let Some(((passed, "passed"), (failed, "failed"))) = parts {
            self.passed += passed;
            self.failed += failed;
        }
    }

    /// Adds what a line at the end of Playwright says: `  3 passed (4.1s)`, `  1 flaky`, `  2 did not run`.
    pub(crate) fn playwright_line(&mut self, line: &str) {
        if !line.starts_with("  ") {
            return;
        }
        match number_and_word(line.trim()) {
            Some((number, word)) if word == "passed" || word.starts_with("passed (") => self.passed += number,
            Some((number, "failed" | "flaky" | "interrupted" | "did not run")) => self.failed += number,
            _ => {}
        }
    }
}

fn number_and_word(text: &str) -> Option<(u64, &str)> {
    let (number, word) = text.split_once(' ')?;
    Some((number.parse().ok()?, word))
}

/// The sum over all suites, and which of them failed.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    sum: Counts,
    failing: Vec<String>,
    skipped: Vec<String>,
}

impl Tally {
    /// Adds a suite.
    pub(crate) fn add(&mut self, suite: &str, counts: Counts) {
        self.sum.passed += counts.passed;
        self.sum.failed += counts.failed;
        if counts.failed > 0 {
            self.failing.push(format!("{suite}: {} failed", counts.failed));
        }
    }

    /// Notes a suite that could not look at anything.
    pub(crate) fn skip(&mut self, suite: &str, why: &str) {
        self.skipped.push(format!("NOT CHECKED: {suite}: {why}"));
    }

    /// The suites that could not look at anything, a line each.
    pub(crate) fn skipped(&self) -> &[String] {
        &self.skipped
    }

    /// The failing suites, a line each.
    pub(crate) fn failing(&self) -> &[String] {
        &self.failing
    }

    /// `N passed, N failed`.
    pub(crate) fn line(&self) -> String {
        format!("{} passed, {} failed", self.sum.passed, self.sum.failed)
    }

    /// Did something run, and did nothing fail?
    pub(crate) fn is_good(&self) -> bool {
        self.sum.passed > 0 && self.sum.failed == 0
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;

    fn counted(lines: &[&str], count: fn(&mut Counts, &str)) -> Counts {
        let mut counts = Counts::default();
        lines.iter().for_each(|line| count(&mut counts, line));
        counts
    }

    #[test]
    fn cargo_results_are_summed() {
        let lines = [
            "running 3 tests",
            "test a ... ok",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 2 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ];
        assert_eq!(counted(&lines, Counts::cargo_line), Counts { passed: 5, failed: 4 });
    }

    #[test]
    fn playwright_results_are_read_and_flaky_is_failed() {
        let lines = [
            "  ✓  1 [kiosk] › signin.spec.js:3:1 › 7 passed",
            "  1 failed",
            "    [kiosk] › signin.spec.js:3:1 › x",
            "  1 flaky",
            "  2 skipped",
            "  3 did not run",
            "  12 passed (1.2m)",
        ];
        assert_eq!(counted(&lines, Counts::playwright_line), Counts { passed: 12, failed: 5 });
    }

    #[test]
    fn plain_results_are_read() {
        let lines = ["  staff, seed 1: 12 calls", "7 passed, 2 failed", "1 passed, 1 failed, 1 odd"];
        assert_eq!(counted(&lines, Counts::plain_line), Counts { passed: 7, failed: 2 });
    }

    #[test]
    fn a_suite_that_crashed_is_one_failure() {
        let (good, bad) = (ExitStatus::from_raw(0), ExitStatus::from_raw(256));
        assert_eq!(Counts::default().ended(bad).failed, 1);
        assert_eq!(Counts { passed: 2, failed: 3 }.ended(bad).failed, 3);
        assert_eq!(Counts { passed: 2, failed: 0 }.ended(good).failed, 0);
    }

    #[test]
    fn nothing_run_is_not_good() {
        let mut tally = Tally::default();
        assert!(!tally.is_good());
        tally.skip("holes", "no answer");
        assert!(!tally.is_good());
        assert_eq!(tally.skipped(), ["NOT CHECKED: holes: no answer"]);
        tally.add("format", Counts::one(true));
        assert!(tally.is_good());
        tally.add("lints", Counts::one(false));
        assert!(!tally.is_good());
        assert_eq!((tally.line().as_str(), tally.failing()), ("1 passed, 1 failed", &["lints: 1 failed".to_owned()][..]));
    }
}

//! Histories at random: the same ones in every run, and with `VOORUIT_ALL=1` other ones each time, and many more.

use std::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::house::{House, Plan};
use super::template::{Templates, for_each};

/// Plays histories out of `strategy`, so `few` or so many, each on both engines in a house of its own. One that fails is made shorter.
pub(crate) fn histories<S, W>((few, many): (u32, u32), strategy: S, play: impl Fn(House, S::Value) -> W)
where
    S: Strategy,
    S::Value: Clone + Debug,
    W: Future<Output = ()> + Send + 'static,
{
    let all = tests::all();
    let config = Config { cases: if all { many } else { few }, failure_persistence: None, ..Config::default() };
    let mut runner = if all {
        TestRunner::new(config)
    } else {
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let held = runtime.block_on(Templates::get());
    let plan = Plan::default();
    let outcome = runner.run(&strategy, |case| {
        runtime.block_on(for_each(&plan, [case], &play));
        Ok(())
    });
    runtime.block_on(held.release());
    outcome.unwrap_or_else(|failed| panic!("{failed}"));
}

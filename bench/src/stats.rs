//! From rounds to one number: the mean of the rounds and the end of its 95 % interval that is worse for us.

use serde::{Deserialize, Serialize};

/// One round: what we measured of ours, and of the twin in the same round.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Round {
    pub(crate) ours: f64,
    /// None where the goal is not a ratio but a value of its own.
    pub(crate) twin: Option<f64>,
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Goal {
    AtLeast(f64),
    AtMost(f64),
    /// Only reported.
    None,
}

/// Mean of the rounds, and the ends of its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Estimate {
    pub(crate) mean: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// Two-sided 95 % quantiles of Student's t for 1 to 30 degrees of freedom; more are as good as normal.
const T: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110,
    2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/// Ratios are averaged as logarithms, so that twice as fast and half as fast weigh the same.
pub(crate) fn estimate(rounds: &[Round]) -> Option<Estimate> {
    let ratios = rounds.iter().all(|round| round.twin.is_some());
    let value = |round: &Round| round.twin.map_or(round.ours, |twin| (round.ours / twin).ln());
    let values: Vec<f64> = rounds.iter().map(value).filter(|value| value.is_finite()).collect();
    if values.is_empty() || values.len() < rounds.len() {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let half = match values.len() {
        1 => 0.0,
        len => {
            let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
            T.get(len - 2).copied().unwrap_or(1.960) * (variance / n).sqrt()
        }
    };
    let back = |value: f64| if ratios { value.exp() } else { value };
    Some(Estimate { mean: back(mean), low: back(mean - half), high: back(mean + half) })
}

impl Goal {
    /// The end of the interval that counts.
    pub(crate) fn worse_end(self, of: Estimate) -> f64 {
        match self {
            Self::AtLeast(_) => of.low,
            Self::AtMost(_) => of.high,
            Self::None => of.mean,
        }
    }

    /// Whether even the worse end reaches it; none where there is no goal.
    pub(crate) fn is_met(self, by: Estimate) -> Option<bool> {
        match self {
            Self::AtLeast(goal) => Some(by.low >= goal),
            Self::AtMost(goal) => Some(by.high <= goal),
            Self::None => None,
        }
    }
}

/// The value below which the share `of` (0 to 1) of the values lies.
pub(crate) fn quantile(values: &mut [f64], of: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = ((values.len() as f64 * of).ceil() as usize).clamp(1, values.len().max(1)) - 1;
    values.get(at).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounds(pairs: &[(f64, f64)]) -> Vec<Round> {
        pairs.iter().map(|(ours, twin)| Round { ours: *ours, twin: Some(*twin) }).collect()
    }

    #[test]
    fn equal_rounds_have_no_spread() {
        let of = estimate(&rounds(&[(2.0, 1.0), (4.0, 2.0), (1.0, 0.5)])).unwrap();
        assert!([of.mean, of.low, of.high].iter().all(|value| (value - 2.0).abs() < 1e-9), "{of:?}");
        assert_eq!(Goal::AtMost(2.1).is_met(of), Some(true));
        assert_eq!(Goal::AtLeast(2.1).is_met(of), Some(false));
    }

    #[test]
    fn the_worse_end_decides() {
        let of = estimate(&rounds(&[(1.0, 1.0), (1.2, 1.0), (0.8, 1.0)])).unwrap();
        assert!(of.low < 0.9 && of.mean > 0.95 && of.high > 1.05);
        assert_eq!(Goal::AtLeast(0.9).is_met(of), Some(false));
        assert_eq!(Goal::None.is_met(of), None);
    }

    #[test]
    fn values_without_a_twin_are_averaged_as_they_are() {
        let alone = [1.0, 3.0].map(|ours| Round { ours, twin: None });
        assert!((estimate(&alone).unwrap().mean - 2.0).abs() < 1e-9);
        assert_eq!(estimate(&[]), None);
    }

    #[test]
    fn quantiles_are_values_that_were_measured() {
        let mut values: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert_eq!(quantile(&mut values, 0.99), 99.0);
        assert_eq!(quantile(&mut values, 0.5), 50.0);
    }
}

//! Finding by a word: what somebody types against what a thing is called, forgiving about letters.

/// How well `typed` finds a thing that is called `title` and also known by the words of `other`; none where it does not. Lower is better.
///
/// Every word that he typed must begin a word of the thing; a word of five letters or more may have one letter wrong, missing or too
/// much. Marks on letters do not count, nor do the forms of one Arabic letter.
#[must_use]
pub fn rank(typed: &str, title: &str, other: &str) -> Option<u32> {
    let (title, other) = (words(title), words(other));
    let typed = words(typed);
    if typed.is_empty() {
        return None;
    }
    typed.iter().map(|word| best(word, &title).or_else(|| best(word, &other).map(|rank| rank + 2))).sum()
}

fn best(word: &str, among: &[String]) -> Option<u32> {
    if among.iter().any(|other| other.starts_with(word)) {
        return Some(0);
    }
    let letters: Vec<char> = word.chars().collect();
    let near = |other: &String| letters.len() >= 5 && is_near(&letters, &other.chars().collect::<Vec<_>>());
    among.iter().any(near).then_some(1)
}

/// Whether `word` begins `other` but for one letter that is wrong, missing or too much.
fn is_near(word: &[char], other: &[char]) -> bool {
    let same = word.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (rest, left) = (&word[same..], &other[same..]);
    let begins = |rest: &[char], left: &[char]| left.starts_with(rest);
    rest.is_empty()
        || begins(&rest[1..], left)
        || (!left.is_empty() && (begins(rest, &left[1..]) || begins(&rest[1..], &left[1..])))
        || (left.len() > 1 && rest.len() > 1 && rest[0] == left[1] && rest[1] == left[0] && begins(&rest[2..], &left[2..]))
}

/// The words of a text, in one form: small letters without marks.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().flat_map(char::to_lowercase).filter_map(folded).collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A letter in its plain form; none for a mark that stands on a letter.
const fn folded(c: char) -> Option<char> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' | 'ō' => 'o',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ğ' => 'g',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        // Marks that combine, the Arabic vowels, and the stroke that only makes a word longer.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_finds_what_is_meant() {
        let (title, other) = ("Een ID-kaart", "paspoort identiteit legitimatie kwijt");
        for (typed, found) in [
            ("id", Some(0)),
            ("KAART", Some(0)),
            ("kaart id", Some(0)),
            ("pasp", Some(2)),
            ("paspoort", Some(2)),
            ("pasport", Some(3)),   // one letter missing
            ("passpoort", Some(3)), // one too much
            ("paspoirt", Some(3)),  // one wrong
            ("papsoort", Some(3)),  // two changed places
            ("paspoortje", None),
            ("id paspoort", Some(2)),
            ("id huis", None),
            ("krt", None), // short words must be right
            ("", None),
            ("  -  ", None),
        ] {
            assert_eq!(rank(typed, title, other), found, "{typed}");
        }
    }

    #[test]
    fn marks_and_forms_of_letters_do_not_count() {
        assert_eq!(rank("creditor", "Crèditor", ""), Some(0));
        assert_eq!(rank("creditör", "Creditor", ""), Some(0));
        assert_eq!(rank("اقامة", "إقامه", ""), Some(0));
        assert_eq!(rank("بطاقة", "بِطاقَة الهوية", ""), Some(0));
    }
}

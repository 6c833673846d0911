//! Every kind of value goes in and comes out the same, missing ones too.

use domain::{Day, Moment, PersonId};
use server::chance::Chance;
use server::keys::Keys;
use server::sealed::{AnswerWords, Sealed};
use server::store::{StoreError, sql};
use sqlx::FromRow;
use uuid::Uuid;

use crate::engines::on_each;
use crate::prison::{self, PERSON, REQUEST};

#[derive(Debug, FromRow)]
struct AnswerRow {
    id: Uuid,
    question: String,
    choice: Option<String>,
    words: Option<Sealed<AnswerWords>>,
    helper_id: Option<Uuid>,
    at: i64,
}

#[tokio::test]
async fn answers_come_back_as_they_went() {
    on_each(|db| async move {
        prison::build(&db).await;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let chance = Chance::seeded(1);
        let keys = Keys::load(folder.path(), true, &chance).expect("keys");
        let (chosen, written) = (chance.id(Moment(1)), chance.id(Moment(2)));
        let sealed = keys.seal::<AnswerWords>(written, "Ik heb geen kaart", &chance).expect("sealed");
        db.write(|tx| {
            let sealed = sealed.clone();
            Box::pin(async move {
                let insert = "insert into answer (id, request_id, question, choice, words, typed_by, helper_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)";
                let none = None::<Sealed<AnswerWords>>;
                let first = sql(insert).bind(chosen).bind(REQUEST).bind("have").bind("lost").bind(none);
                first.bind(PersonId(PERSON)).bind(None::<Uuid>).bind(Moment(i64::MAX)).run(tx).await?;
                let second = sql(insert).bind(written).bind(REQUEST).bind("why").bind(None::<String>).bind(sealed);
                second.bind(PERSON).bind(Some(PERSON)).bind(-1_i64).run(tx).await
            })
        })
        .await
        .map(|rows: u64| assert_eq!(rows, 1))
        .unwrap_or_else(|error: StoreError| panic!("{error}"));

        let rows: Vec<AnswerRow> = db
            .read(|tx| {
                Box::pin(async move {
                    sql("select id, question, choice, words, helper_id, at from answer where request_id = $2 and typed_by = $1 order by id").bind(PERSON).bind(REQUEST).all(tx).await
                })
            })
            .await
            .map_err(|error: StoreError| error.to_string())
            .expect("read");
        let [first, second] = rows.try_into().expect("two rows");
        assert_eq!((first.id, first.question.as_str(), first.choice.as_deref(), first.at), (chosen, "have", Some("lost"), i64::MAX));
        assert!(first.words.is_none() && first.helper_id.is_none());
        assert_eq!((second.choice, second.helper_id, second.at), (None, Some(PERSON), -1));
        let words = second.words.expect("words");
        assert_eq!(keys.open(second.id, &words).as_deref(), Ok("Ik heb geen kaart"));
        assert!(keys.open(first.id, &words).is_err(), "not in another row");
    })
    .await;
}

/// Nulls of every kind, and values of the rules crate, in one row that PostgreSQL has to type.
#[tokio::test]
async fn a_missing_value_has_its_type() {
    on_each(|db| async move {
        prison::build(&db).await;
        let day = Day::parse("2026-11-24").expect("a day");
        let update =
            "update person set ends_on = $1, released_on = $2, pin_hash = $3, pin_issued_at = $4, welcomed_at = $5 where id = $6";
        for (day, moment) in [(Some(day), Some(Moment(5))), (None, None)] {
            let found = db
                .write(|tx| {
                    Box::pin(async move {
                        sql(update)
                            .bind(day)
                            .bind(None::<Day>)
                            .bind(None::<&str>)
                            .bind(moment)
                            .bind(None::<i64>)
                            .bind(PERSON)
                            .run(tx)
                            .await?;
                        sql("select ends_on, pin_issued_at from person where id = $1")
                            .bind(PERSON)
                            .one::<(Option<String>, Option<i64>)>(tx)
                            .await
                    })
                })
                .await
                .map_err(|error: StoreError| error.to_string())
                .expect("updated");
            assert_eq!(found, (day.map(String::from), moment.map(|moment| moment.0)));
        }
        let truth = db
            .read(|tx| {
                Box::pin(async move { sql("select $1 = $1, $2 = $2").bind(true).bind(3_i32).one::<(bool, bool)>(tx).await })
            })
            .await;
        assert!(matches!(truth, Ok::<_, StoreError>((true, true))));
    })
    .await;
}

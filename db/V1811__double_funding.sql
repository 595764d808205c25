-- Doppelförderung: Hinweise, dass dasselbe schon gefördert oder beantragt ist, und was die Sachbearbeitung dazu feststellt.
create table app.double_funding_finding (
    case_reference text        not null references app.funding_application,
    number         integer     not null check (number > 0),
    kind           text        not null check (kind in ('SAME_OBJECT', 'SAME_INVOICE')),
    trace          text        not null check (length(trace) between 1 and 200),
    sentence       text        not null check (length(btrim(sentence)) between 1 and 2000),
    found_at       timestamptz not null,
    primary key (case_reference, number),
    unique (case_reference, kind, trace)
);
comment on table app.double_funding_finding is 'Hinweise auf Doppelförderung, nur Einfügungen; derselbe Hinweis kommt in einem Vorgang nie ein zweites Mal.';
comment on column app.double_funding_finding.trace is 'woran es sich wiedererkennen lässt: Fördergegenstand, oder Prüfsumme über Aussteller, Nummer und Betrag einer Rechnung';

create table app.double_funding_answer (
    case_reference text        not null,
    number         integer     not null,
    confirmed      boolean     not null,
    reason         text        not null check (length(btrim(reason)) between 1 and 2000),
    answered_by    uuid        not null references app.person,
    answered_at    timestamptz not null,
    primary key (case_reference, number),
    foreign key (case_reference, number) references app.double_funding_finding
);
comment on table app.double_funding_answer is 'Was die Sachbearbeitung zu einem Hinweis festgestellt hat, je Hinweis einmal.';

do
$$
declare
    name text;
begin
    foreach name in array array ['double_funding_finding', 'double_funding_answer']
    loop
        execute format('create trigger %1$s_append_only before update or delete on app.%1$s
            for each row execute function app.refuse_change()', name);
        execute format('create trigger %1$s_no_truncate before truncate on app.%1$s
            for each statement execute function app.refuse_change()', name);
    end loop;
end
$$;

create index funding_application_same_object on app.funding_application (applicant, funding_object);

-- Gemeinsame Anträge: jede beteiligte Kommune stimmt selbst zu, lehnt ab oder widerruft ihre Zustimmung bis zur Entscheidung.
create table app.partner_consent (
    case_reference text        not null,
    partner        text        not null,
    number         integer     not null check (number > 0),
    given          boolean     not null,
    words          text        not null check (length(words) <= 2000),
    on_paper       boolean     not null,
    declared_by    uuid        not null references app.person,
    declared_at    timestamptz not null,
    primary key (case_reference, partner, number),
    foreign key (case_reference, partner) references app.application_partner,
    check (length(btrim(words)) > 0 or (given and not on_paper))
);
comment on table app.partner_consent is 'Erklärungen beteiligter Kommunen zum gemeinsamen Antrag, nur Einfügungen; die letzte gilt.';
comment on column app.partner_consent.words is 'Grund einer Ablehnung oder eines Widerrufs; bei Erklärungen auf Papier ihre Fundstelle';
comment on column app.partner_consent.on_paper is 'ob die Sachbearbeitung eine Erklärung erfasst hat, die nicht über das Portal kam';
create index application_partner_cases on app.application_partner (partner, case_reference);

create trigger partner_consent_append_only before update or delete on app.partner_consent
    for each row execute function app.refuse_change();
create trigger partner_consent_no_truncate before truncate on app.partner_consent
    for each statement execute function app.refuse_change();
create trigger partner_consent_not_for_retracted before insert on app.partner_consent
    for each row execute function app.refuse_for_retracted();

create function app.partners_without_consent(reference text) returns bigint
    language sql stable as
$$
    select count(*) from app.application_partner p
    where p.case_reference = reference
      and not coalesce((select c.given from app.partner_consent c
                        where c.case_reference = p.case_reference and c.partner = p.partner
                        order by c.number desc limit 1), false)
$$;
comment on function app.partners_without_consent(text) is 'Wie viele beteiligte Kommunen dem gemeinsamen Antrag nicht zugestimmt haben.';

create function app.require_partner_consents() returns trigger
    language plpgsql as
$$
declare
    decided app.decision;
begin
    select * into decided from app.decision d where d.id = new.decision_id;
    if decided.kind <> 'REJECTION' and app.partners_without_consent(decided.case_reference) > 0 then
        raise exception 'Zu % fehlt die Zustimmung einer beteiligten Kommune.', decided.case_reference
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create constraint trigger decision_approval_with_consents after insert on app.decision_approval
    deferrable initially deferred for each row execute function app.require_partner_consents();

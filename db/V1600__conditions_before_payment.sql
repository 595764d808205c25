-- Nebenbestimmungen, vor deren Erfüllung nicht ausgezahlt wird.
alter table app.decision_condition add column before_payment boolean not null default false;
comment on column app.decision_condition.before_payment is 'Voraussetzung der Auszahlung: Vor der Erfüllung wird kein Abruf festgestellt oder angeordnet';

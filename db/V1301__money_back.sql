-- Haushalt: ausgezahltes Geld, das zurückgefordert wird und zurückkommt.

alter table app.budget_account drop constraint budget_account_stage;
alter table app.budget_account add constraint budget_account_stage
    check (stage in ('APPROPRIATED', 'FREE', 'RESERVED', 'COMMITTED', 'DUE', 'PAID', 'RECLAIMED', 'REIMBURSED', 'FULFILLED'));
alter table app.budget_account drop constraint budget_account_cash_only;
alter table app.budget_account add constraint budget_account_cash_only
    check (kind = 'CASH' or stage not in ('DUE', 'PAID', 'RECLAIMED', 'REIMBURSED'));
comment on column app.budget_account.stage is 'APPROPRIATED veranschlagt (Gegenkonto, negativ), FREE verfügbar, RESERVED vorgemerkt, COMMITTED festgelegt, DUE angeordnet, PAID ausgezahlt, RECLAIMED zurückgefordert, REIMBURSED nach Ablauf des Haushaltsjahres als Einnahme zurückgezahlt, FULFILLED durch Ausgabemittel abgelöst.';

alter table app.budget_posting drop constraint budget_posting_act;
alter table app.budget_posting add constraint budget_posting_act
    check (act in ('APPROPRIATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'DECOMMITMENT', 'DUE', 'DUE_WITHDRAWAL', 'PAYMENT', 'PAYMENT_RETURN', 'REIMBURSEMENT_CLAIM', 'CLAIM_WITHDRAWAL', 'REIMBURSEMENT', 'YEAR_OPENING', 'REVERSAL'));

-- Zwei weitere Rollen: wer einem Referat vorsteht, und wer Verwendungsnachweise prüft.
alter table app.person_role drop constraint person_role_role_check;
alter table app.person_role add constraint person_role_role_check check (role in ('MUNICIPAL_EDITOR', 'MUNICIPAL_SIGNATORY', 'CLERK',
    'TECHNICAL_REVIEWER', 'DECISION_SIGNATORY', 'UNIT_HEAD', 'BUDGET_OFFICER', 'CERTIFIER', 'PAYMENT_ORDERER', 'PROOF_EXAMINER',
    'AUDITOR', 'ADMINISTRATOR'));

alter table app.work_item drop constraint work_item_role_check;
alter table app.work_item add constraint work_item_role_check check (role in ('CLERK', 'TECHNICAL_REVIEWER', 'DECISION_SIGNATORY',
    'UNIT_HEAD', 'BUDGET_OFFICER', 'CERTIFIER', 'PAYMENT_ORDERER', 'PROOF_EXAMINER'));

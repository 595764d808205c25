-- Gemeinsame Grundlagen: unveränderliche Tabellen lehnen jede Änderung ab.
create function app.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Die Tabelle % ist unveränderlich: % ist nicht erlaubt.', tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
comment on function app.refuse_change() is 'Trigger für Tabellen, in die nur eingefügt werden darf (Akte, Haushalt, Freigaben).';

-- Die Anhörung mit eigener Überschrift steht hinter dem Ermessen, das zu den Gründen gehört.
update app.letter_section set position = 55 where letter_kind = 'REJECTION' and text_block = 'HEARING_TREATMENT';

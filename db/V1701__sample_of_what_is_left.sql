-- Stichprobe: gezogen wird unter allem, was bis zum Monatsende kam und noch kein Los hat.
comment on table app.sample_period is 'Monate der Stichprobe. Regel, Mindestanteil und Prüfsumme des Startwerts stehen fest, bevor der erste Nachweis gilt, der mit ihnen gezogen wird: der erste des Monats, oder der erste, dessen Monat schon gezogen war.';
comment on table app.sample_drawing is 'Ziehungen mit dem nun offengelegten Startwert: unter allen Nachweisen bis zum Ende des Monats, die noch kein Los haben.';

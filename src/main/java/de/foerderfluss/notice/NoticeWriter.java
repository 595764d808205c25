package de.foerderfluss.notice;

import de.foerderfluss.notice.pdf.InfoLine;
import de.foerderfluss.notice.pdf.LetterPress;
import de.foerderfluss.notice.text.ComposedText;
import de.foerderfluss.notice.text.Composition;
import de.foerderfluss.notice.text.LetterFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and prints notices. The same matter and stamp on the same text blocks give the same bytes. */
@Component
class NoticeWriter {

    private static final String DRAFT = "ENTWURF – nicht gezeichnet";

    private final Composition composition;
    private final Stationery stationery;
    private final LetterPress press;

    NoticeWriter(Composition composition, Stationery stationery, LetterPress press) {
        this.composition = composition;
        this.stationery = stationery;
        this.press = press;
    }

    PrintedNotice print(NoticeScript notice, NoticeStamp stamp) {
        return print(notice, stamp, null);
    }

    /** For those who do not sign: marked as a draft on every page. */
    byte[] draft(NoticeScript notice, NoticeStamp stamp) {
        return print(notice, stamp, DRAFT).pdf();
    }

    ComposedText compose(NoticeScript notice, NoticeStamp stamp) {
        LetterFacts facts = notice.facts(notice.matter().facts(stationery, stamp.date()), stamp);
        return composition.compose(notice.letterKind(), stamp.date(), facts);
    }

    private PrintedNotice print(NoticeScript notice, NoticeStamp stamp, @Nullable String draftMark) {
        ComposedText text = compose(notice, stamp);
        Stationery.Content content = new Stationery.Content(
                notice.reference(),
                stamp.date(),
                notice.kind().germanName() + ": " + notice.subject(),
                info(notice, stamp),
                text.body(),
                signature(stamp),
                draftMark == null ? notice.machineReadable(stamp, stationery.demonstration()) : null,
                draftMark == null ? stamp.code() : null,
                draftMark);
        return new PrintedNotice(
                press.print(stationery.letter(notice.matter().municipality(), content)), text.pinned());
    }

    private static List<InfoLine> info(NoticeScript notice, NoticeStamp stamp) {
        return List.of(
                new InfoLine("Bescheid-Nr.", stamp.number()),
                new InfoLine(
                        "Ihr Antrag vom",
                        GermanDay.written(
                                GermanDay.on(notice.matter().application().receivedAt()))),
                new InfoLine("Bearbeitung", notice.clerkName()));
    }

    private List<String> signature(NoticeStamp stamp) {
        return List.of(
                stationery.authority().onBehalf(),
                "",
                stamp.signatoryName(),
                "Dieser Bescheid wurde elektronisch erstellt. Er ist ohne Unterschrift gültig.");
    }
}

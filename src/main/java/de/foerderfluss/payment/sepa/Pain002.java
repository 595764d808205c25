package de.foerderfluss.payment.sepa;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status report of a bank (pain.002): refusals, and settlement where the bank reports it. */
final class Pain002 implements BankAnswer.Format {

    private final Deque<String> path;
    private final List<AnswerEntry> entries = new ArrayList<>();
    private String originalMessage = "";
    private boolean whole;
    private String wholeReason = "";

    private @Nullable EntryDraft entry;

    Pain002(Deque<String> path) {
        this.path = path;
    }

    @Override
    public void start(String name, int line) {
        if (name.equals("TxInfAndSts")) {
            entry = new EntryDraft(line);
        }
    }

    @Override
    public void end(String name, String text, int line) {
        EntryDraft current = entry;
        if (current == null) {
            ofTheWhole(name, text);
        } else if (name.equals("TxInfAndSts")) {
            current.addTo(entries, current.status == null ? AnswerStatus.PENDING : current.status);
            entry = null;
        } else {
            ofOne(current, name, text, line);
        }
    }

    private void ofTheWhole(String name, String text) {
        switch (name) {
            case "OrgnlMsgId" -> originalMessage = text;
            case "GrpSts", "PmtInfSts" -> whole = whole || text.equals("RJCT");
            case "Cd", "Prtry", "AddtlInf" -> {
                if (path.contains("StsRsnInf")) {
                    wholeReason = (wholeReason + " " + text).strip();
                }
            }
            default -> {}
        }
    }

    private void ofOne(EntryDraft current, String name, String text, int line) {
        if (name.equals("OrgnlEndToEndId")) {
            current.endToEndId = text;
        } else if (name.equals("TxSts")) {
            current.status = status(text);
        } else if (name.equals("InstdAmt")) {
            current.amount = Leaf.amount(text, line);
        } else if (Leaf.endsWith(path, "StsRsnInf", "Rsn", name)) {
            current.code = text;
        } else if (name.equals("AddtlInf")) {
            current.note = (current.note + " " + text).strip();
        } else if (Leaf.endsWith(path, "AccptncDtTm") || Leaf.endsWith(path, "FctvIntrBkSttlmDt", "Dt")) {
            current.bookedOn = Leaf.day(text, line);
        }
    }

    /** ACSC and ACCC say that the money is settled; ACCP, ACSP, PDNG and the like promise it only. */
    private static AnswerStatus status(String code) {
        return switch (code) {
            case "ACSC", "ACCC" -> AnswerStatus.EXECUTED;
            case "RJCT", "CANC" -> AnswerStatus.RETURNED;
            default -> AnswerStatus.PENDING;
        };
    }

    @Override
    public Answer answer() {
        boolean refused = whole && entries.isEmpty();
        return new Answer("pain.002", entries, refused ? originalMessage : "", refused ? wholeReason : "");
    }
}

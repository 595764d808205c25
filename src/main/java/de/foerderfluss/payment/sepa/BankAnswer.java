package de.foerderfluss.payment.sepa;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads an XML answer of a bank, whichever of the known formats it is. */
public final class BankAnswer {

    /** Largest number of payments in one answer. */
    static final int MOST_ENTRIES = 100_000;

    private BankAnswer() {}

    /** @throws UnreadableAnswer with the line if it is neither pain.002 nor camt.054, or not to be trusted */
    public static Answer read(byte[] content) {
        Dispatcher dispatcher = new Dispatcher();
        XmlLeaves.walk(content, dispatcher);
        if (dispatcher.format == null) {
            throw new UnreadableAnswer(
                    "Die Datei ist weder ein Statusbericht (pain.002) noch eine Buchungsanzeige (camt.054).");
        }
        return dispatcher.format.answer();
    }

    /** A format collects what the walk reports, each leaf with its parents' names, innermost first. */
    interface Format extends XmlLeaves.Visitor {

        Answer answer();
    }

    /** Finds the format by its second element and hands on all that follows. */
    private static final class Dispatcher implements XmlLeaves.Visitor {

        private final Deque<String> path = new ArrayDeque<>();
        private @Nullable Format format;

        @Override
        public void start(String name, int line) {
            path.push(name);
            if (path.size() == 2) {
                format = switch (name) {
                    case "CstmrPmtStsRpt" -> new Pain002(path);
                    case "BkToCstmrDbtCdtNtfctn" -> new Camt054(path);
                    default -> throw UnreadableAnswer.at(line, "Das Format „" + name + "“ ist nicht bekannt.");
                };
            }
            if (format != null) {
                format.start(name, line);
            }
        }

        @Override
        public void end(String name, String text, int line) {
            if (format != null) {
                format.end(name, text, line);
            }
            path.pop();
        }
    }
}

package de.foerderfluss.casefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Charges whatever is read through it to the budget and collects the names in it. */
class ScannedStream extends FilterInputStream {

    private final NameScan names;
    private final InflateBudget budget;

    ScannedStream(InputStream source, NameScan names, InflateBudget budget) {
        super(source);
        this.names = names.beside();
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0) {
            names.finish();
            return count;
        }
        budget.spend(count);
        names.scan(target, offset, count);
        return count;
    }
}

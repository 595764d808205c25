package de.foerderfluss.casefile;

/** How much one upload may grow when it is unpacked, all its parts together. */
class InflateBudget {

    private long bytes;
    private int entries;

    InflateBudget(long bytes, int entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** @throws AttachmentRefused if more comes out than is left */
    void spend(long inflated) {
        bytes -= inflated;
        if (bytes < 0) {
            throw AttachmentRefused.bomb();
        }
    }

    /** @throws AttachmentRefused if there are more parts than are left */
    void openEntry() {
        entries--;
        if (entries < 0) {
            throw AttachmentRefused.bomb();
        }
    }
}

package de.foerderfluss.notice.pdf;

/**
 * A piece of type, in thousandths of the type size: which character stands for the one asked for, in which font, how far it
 * advances and what it covers.
 */
record Sort(int codePoint, boolean fallback, int advance, float left, float bottom, float right, float top) {

    float middle() {
        return (left + right) / 2;
    }
}

package de.foerderfluss.payment.sepa;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file from outside without trusting it: no document type, no entities, limits on depth and text. Names come without
 * their namespace, so that all versions of a bank format read alike.
 */
final class XmlLeaves {

    private static final int DEEPEST = 60;
    private static final int LONGEST_TEXT = 10_000;

    /** What the walk reports. */
    interface Visitor {

        /** An element begins. */
        void start(String name, int line);

        /** An element ends; its own text is empty unless it holds nothing but text. */
        void end(String name, String text, int line);
    }

    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private XmlLeaves(XMLStreamReader xml) {
        this.xml = xml;
    }

    static void walk(byte[] content, Visitor visitor) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            new XmlLeaves(xml).walk(visitor);
            xml.close();
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : Math.max(1, malformed.getLocation().getLineNumber());
            throw UnreadableAnswer.at(line, "Die Datei ist kein vollständiges XML.");
        }
    }

    private void walk(Visitor visitor) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(visitor);
                case XMLStreamConstants.END_ELEMENT -> end(visitor);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw UnreadableAnswer.at(
                            line(),
                            "Die Datei enthält eine Dokumenttyp- oder Entitätsdeklaration; das nimmt das System aus Sicherheitsgründen nicht an.");
                default -> {}
            }
        }
    }

    private void start(Visitor visitor) {
        open.push(xml.getLocalName());
        text.setLength(0);
        if (open.size() > DEEPEST) {
            throw UnreadableAnswer.at(line(), "Die Datei ist zu tief verschachtelt.");
        }
        visitor.start(xml.getLocalName(), line());
    }

    private void end(Visitor visitor) {
        open.pop();
        String own = text.toString().strip();
        text.setLength(0);
        visitor.end(xml.getLocalName(), own, line());
    }

    private void append(String more) {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw UnreadableAnswer.at(line(), "Ein Text ist länger als " + LONGEST_TEXT + " Zeichen.");
        }
        text.append(more);
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}

package de.foerderfluss.payment.sepa;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes credit transfers as {@code pain.001.001.09}: the same transfers always give the same bytes. */
public final class Pain001 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int NAME = 70;
    private static final int PURPOSE = 140;

    private final XMLStreamWriter xml;

    private Pain001(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] write(CreditTransferFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Pain001(xml).document(file);
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("Memory cannot be written to", failure);
        }
        return bytes.toByteArray();
    }

    private void document(CreditTransferFile file) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        start("CstmrCdtTrfInitn");
        header(file);
        start("PmtInf");
        batch(file);
        for (CreditTransfer transfer : file.transfers()) {
            transfer(transfer);
        }
        end();
        end();
        end();
        xml.writeEndDocument();
    }

    private void header(CreditTransferFile file) throws XMLStreamException {
        start("GrpHdr");
        leaf("MsgId", file.messageId());
        leaf(
                "CreDtTm",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(file.createdAt().truncatedTo(ChronoUnit.SECONDS)));
        sums(file);
        start("InitgPty");
        leaf("Nm", SepaText.of(file.debtor().name(), NAME));
        end();
        end();
    }

    private void sums(CreditTransferFile file) throws XMLStreamException {
        leaf("NbOfTxs", Integer.toString(file.transfers().size()));
        leaf("CtrlSum", file.total().euros().toPlainString());
    }

    private void batch(CreditTransferFile file) throws XMLStreamException {
        leaf("PmtInfId", file.messageId());
        leaf("PmtMtd", "TRF");
        leaf("BtchBookg", "true");
        sums(file);
        nested("SEPA", "PmtTpInf", "SvcLvl", "Cd");
        nested(file.executionDate().toString(), "ReqdExctnDt", "Dt");
        party("Dbtr", file.debtor());
        nested(file.account().compact(), "DbtrAcct", "Id", "IBAN");
        if (file.bic().isEmpty()) {
            nested("NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        } else {
            nested(file.bic(), "DbtrAgt", "FinInstnId", "BICFI");
        }
        leaf("ChrgBr", "SLEV");
    }

    private void transfer(CreditTransfer transfer) throws XMLStreamException {
        start("CdtTrfTxInf");
        nested(transfer.endToEndId(), "PmtId", "EndToEndId");
        start("Amt");
        start("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(transfer.amount().euros().toPlainString());
        end();
        end();
        party("Cdtr", transfer.creditor());
        nested(transfer.account().compact(), "CdtrAcct", "Id", "IBAN");
        nested(SepaText.of(transfer.purpose(), PURPOSE), "RmtInf", "Ustrd");
        end();
    }

    private void party(String role, Party party) throws XMLStreamException {
        start(role);
        leaf("Nm", SepaText.of(party.name(), NAME));
        start("PstlAdr");
        optional("StrtNm", SepaText.of(party.street(), 70));
        optional("BldgNb", SepaText.of(party.houseNumber(), 16));
        optional("PstCd", SepaText.of(party.postalCode(), 16));
        leaf("TwnNm", SepaText.of(party.town(), 35));
        leaf("Ctry", "DE");
        end();
        end();
    }

    private void nested(String text, String... path) throws XMLStreamException {
        for (String name : path) {
            start(name);
        }
        xml.writeCharacters(text);
        for (int level = 0; level < path.length; level++) {
            end();
        }
    }

    private void optional(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            leaf(name, text);
        }
    }

    private void leaf(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(text);
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}

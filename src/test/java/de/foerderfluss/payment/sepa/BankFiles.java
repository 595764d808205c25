package de.foerderfluss.payment.sepa;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes answers as banks send them. */
public final class BankFiles {

    private BankFiles() {}

    /** One transaction of a status report. */
    public static String status(String endToEndId, String status, String code) {
        String reason = code.isEmpty()
                ? ""
                : "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn><AddtlInf>Konto besteht nicht mehr</AddtlInf></StsRsnInf>\n"
                        .formatted(code);
        return """
                <TxInfAndSts>
                  <OrgnlEndToEndId>%s</OrgnlEndToEndId>
                  <TxSts>%s</TxSts>
                  %s</TxInfAndSts>
                """.formatted(endToEndId, status, reason);
    }

    public static byte[] statusReport(String... transactions) {
        return report(
                "<OrgnlPmtInfAndSts><OrgnlPmtInfId>EGOV-2026-000001</OrgnlPmtInfId>\n" + String.join("", transactions)
                        + "</OrgnlPmtInfAndSts>",
                "",
                "EGOV-2026-000001");
    }

    /** A report that refuses a whole file. */
    public static byte[] refusal(String messageId) {
        return report("", "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>", messageId);
    }

    private static byte[] report(String payments, String group, String messageId) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
                <CstmrPmtStsRpt>
                <GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-03-03T12:00:00+01:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>
                %s</CstmrPmtStsRpt>
                </Document>
                """.formatted(messageId, group, payments).getBytes(StandardCharsets.UTF_8);
    }

    /** One booking of a notification. */
    public static String booking(String direction, String status, String amount, String endToEndId, String code) {
        return booking(LocalDate.of(2026, 3, 4), direction, status, amount, endToEndId, code);
    }

    /** The same on another day. */
    public static String booking(
            LocalDate day, String direction, String status, String amount, String endToEndId, String code) {
        String returned = code.isEmpty() ? "" : "<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>".formatted(code);
        return """
                <Ntry>
                  <Amt Ccy="EUR">%s</Amt>
                  <CdtDbtInd>%s</CdtDbtInd>
                  <Sts><Cd>%s</Cd></Sts>
                  <BookgDt><Dt>%s</Dt></BookgDt>
                  <NtryDtls><TxDtls>
                    <Refs><EndToEndId>%s</EndToEndId></Refs>
                    <Amt Ccy="EUR">%s</Amt>
                    <CdtDbtInd>%s</CdtDbtInd>
                    %s</TxDtls></NtryDtls>
                </Ntry>
                """.formatted(amount, direction, status, day, endToEndId, amount, direction, returned);
    }

    /** Money from outside. */
    public static String credit(LocalDate day, String amount, String bankReference, String payer, String purpose) {
        String reference = bankReference.isEmpty() ? "" : "<AcctSvcrRef>" + bankReference + "</AcctSvcrRef>";
        return """
                <Ntry>
                  <Amt Ccy="EUR">%s</Amt>
                  <CdtDbtInd>CRDT</CdtDbtInd>
                  <Sts><Cd>BOOK</Cd></Sts>
                  <BookgDt><Dt>%s</Dt></BookgDt>
                  <NtryDtls><TxDtls>
                    <Refs>%s<EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                    <RltdPties><Dbtr><Nm>%s</Nm></Dbtr></RltdPties>
                    <RmtInf><Ustrd>%s</Ustrd></RmtInf>
                  </TxDtls></NtryDtls>
                </Ntry>
                """.formatted(amount, day, reference, payer, purpose);
    }

    public static byte[] notification(String version, String... bookings) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <b:Document xmlns:b="urn:iso:std:iso:20022:tech:xsd:camt.054.001.%s">
                <b:BkToCstmrDbtCdtNtfctn><b:Ntfctn>
                %s</b:Ntfctn></b:BkToCstmrDbtCdtNtfctn>
                </b:Document>
                """.formatted(version, String.join("", bookings)).getBytes(StandardCharsets.UTF_8);
    }
}

package de.foerderfluss.payment.sepa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of ISO 20022, from a library that ships them. */
public final class Schemas {

    public static final Schemas PAIN_001 = new Schemas("/pain.001.001.09.xsd");
    public static final Schemas PAIN_002 = new Schemas("/pain.002.001.10.xsd");

    private final Schema schema;

    private Schemas(String resource) {
        try {
            schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Schemas.class.getResource(resource));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public void validate(byte[] xml) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}

package de.foerderfluss.notice.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A PDF whose content is ordered by a structure tree, as PDF/UA-1 asks. It knows the standard and nothing of letters. */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final List<Sheet> sheets = new ArrayList<>();
    private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
    private final DocumentFonts fonts;
    private int nextParentKey;

    TaggedPdf(TypeCase type) {
        fonts = new DocumentFonts(document, type);
        document.setVersion(1.7f);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        tree.appendKid(root);
    }

    PDDocument document() {
        return document;
    }

    TypeCase type() {
        return fonts.type();
    }

    /** A new element, read after those that its parent already has. */
    PDStructureElement element(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement element(String type) {
        return element(root, type);
    }

    PDStructureElement element(PDStructureElement parent, String type, PDAttributeObject attributes) {
        PDStructureElement element = element(parent, type);
        element.addAttribute(attributes);
        return element;
    }

    Sheet addSheet() throws IOException {
        Sheet sheet = new Sheet(document, fonts, nextParentKey);
        parents.put(nextParentKey++, sheet.owners());
        sheets.add(sheet);
        return sheet;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Makes a rectangle of a sheet, measured from the top, the active area of a Link element. */
    void link(Sheet sheet, PDStructureElement element, String url, String contents, PDRectangle area)
            throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(url);
        link.setAction(action);
        link.setContents(contents);
        link.setPrinted(true);
        link.setRectangle(area);
        link.setBorder(noBorder());
        link.setPage(sheet.page());
        link.setStructParent(nextParentKey);
        parents.put(nextParentKey++, element.getCOSObject());
        sheet.page().getAnnotations().add(link);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(COSName.PG, sheet.page());
        element.appendKid(reference);
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int side = 0; side < 3; side++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    byte[] finish() throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
        COSArray numbers = new COSArray();
        parents.forEach((key, value) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(value);
        });
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.getPDFName("Nums"), numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
        tree.setParentTreeNextKey(nextParentKey);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package nl.lvsgateway.bijlage;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks whether a document holds anything at all. Schools send an empty one to get past a slot that must be filled. */
public final class Documentblik {

    /** Nothing empty is larger; what is larger is not looked into. */
    public static final long GROOTSTE_LEGE = 256 * 1024;

    /** Unpacked; an empty document stays far below it, a hostile one stops here. */
    private static final int MEEST = 1024 * 1024;

    private static final Pattern TEKSTDEEL =
            Pattern.compile("word/document\\.xml|content\\.xml|xl/worksheets/[^/]+\\.xml|ppt/slides/[^/]+\\.xml");

    /** Where in such a part the content begins. */
    private static final Set<String> BEGIN = Set.of("body", "sheetData", "cSld");

    /** Content without a letter in it. */
    private static final Set<String> BEELD =
            Set.of("drawing", "pict", "pic", "object", "image", "graphicFrame", "altChunk");

    private static final XMLInputFactory XML = fabriek();

    private Documentblik() {}

    private static XMLInputFactory fabriek() {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }

    /** Text without a letter, or an Office or ODF document without text and image. Of anything else it says no. */
    public static boolean isLeeg(InputStream document) throws IOException {
        var bytes = new BufferedInputStream(document);
        bytes.mark(2);
        var isZip = bytes.read() == 'P' && bytes.read() == 'K';
        bytes.reset();
        return isZip ? isLeegPakket(bytes) : isBlanco(bytes);
    }

    private static boolean isBlanco(InputStream tekst) throws IOException {
        var iets = false;
        for (var b = tekst.read(); b >= 0; b = tekst.read()) {
            iets = true;
            if (b > ' ' && !isMerk(b)) {
                return false;
            }
        }
        return iets; // no byte at all is told in another way
    }

    /** Of a byte order mark, which editors put before nothing too. */
    private static boolean isMerk(int b) {
        return b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF;
    }

    private static boolean isLeegPakket(InputStream bytes) throws IOException {
        var gezien = false;
        try (var zip = new ZipInputStream(bytes)) {
            var over = MEEST;
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                var inhoud = zip.readNBytes(over);
                over -= inhoud.length;
                if (over == 0) {
                    return false;
                }
                if (TEKSTDEEL.matcher(deel.getName()).matches()) {
                    gezien = true;
                    if (heeftInhoud(inhoud)) {
                        return false;
                    }
                }
            }
        }
        return gezien;
    }

    private static boolean heeftInhoud(byte[] deel) throws IOException {
        try {
            return heeftInhoud(XML.createXMLStreamReader(new ByteArrayInputStream(deel)));
        } catch (XMLStreamException geenXml) {
            throw new IOException("A part of a document is no XML", geenXml);
        }
    }

    private static boolean heeftInhoud(XMLStreamReader xml) throws XMLStreamException {
        var begonnen = false;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                begonnen |= BEGIN.contains(xml.getLocalName());
                if (begonnen && BEELD.contains(xml.getLocalName())) {
                    return true;
                }
            } else if (begonnen && xml.isCharacters() && !xml.getText().isBlank()) {
                return true;
            }
        }
        return false;
    }
}

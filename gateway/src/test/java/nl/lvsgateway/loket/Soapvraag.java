package nl.lvsgateway.loket;

/** Envelopes as text, of the school of the demo. */
final class Soapvraag {

    static final String TOEGANG = "<l:Toegang><l:School>00YY00</l:School>"
            + "<l:Verificatiecode>regenboog-2507</l:Verificatiecode></l:Toegang>";

    private Soapvraag() {}

    static String elf(String lichaam) {
        return envelop(Deuren.SOAP11, TOEGANG, lichaam);
    }

    static String twaalf(String lichaam) {
        return envelop(Deuren.SOAP12, TOEGANG, lichaam);
    }

    static String envelop(String versie, String koppen, String lichaam) {
        return "<s:Envelope xmlns:s=\"" + versie + "\" xmlns:l=\"urn:nl:lvsgateway:lvs:v1\"><s:Header>" + koppen
                + "</s:Header><s:Body>" + lichaam + "</s:Body></s:Envelope>";
    }
}

package nl.lvsgateway.proeven.gril;

/** The doors, and the two ways in which each takes files. */
enum Deursoort {
    REST_DELEN("REST multipart"),
    REST_JSON("REST JSON"),
    SOAP_11("SOAP 1.1"),
    SOAP_12("SOAP 1.2");

    private final String naam;

    Deursoort(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    boolean isSoap() {
        return this == SOAP_11 || this == SOAP_12;
    }

    /** By the same rules in another way. */
    Deursoort andere(Toeval toeval) {
        return values()[(ordinal() + 1 + toeval.tot(values().length - 1)) % values().length];
    }
}

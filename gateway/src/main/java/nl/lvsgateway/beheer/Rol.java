package nl.lvsgateway.beheer;

/** What somebody may do in the console. */
public enum Rol {
    /** Of a school: manages its koppelingen, sees its own aanvragen. */
    APPLICATIEBEHEERDER("applicatiebeheerder"),
    /** Ours: finds what went wrong, at every school, and repairs it. */
    SUPPORT("support"),
    /** Reads everything that the console shows, and who looked at what; changes nothing. */
    AUDITOR("auditor");

    private final String tekst;

    Rol(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}

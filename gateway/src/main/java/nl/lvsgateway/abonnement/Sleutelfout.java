package nl.lvsgateway.abonnement;

/** There is no key for the secrets of abonnementen, or only a part of one; the gateway does not start. Dutch. */
class Sleutelfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String raad;

    private Sleutelfout(String uitleg, String raad) {
        super(uitleg);
        this.raad = raad;
    }

    static Sleutelfout ontbreekt(String instelling) {
        return new Sleutelfout(
                "Op PostgreSQL moet " + instelling + " gezet zijn: elke node ondertekent met dezelfde sleutel.",
                "Neem over wat in het bestand abonnement.sleutel naast de gegevens staat; is dat er niet, maak er een met"
                        + " `openssl rand -base64 32`. Zet die op elke node, en bewaar haar bij de back-up.");
    }

    static Sleutelfout onbruikbaar(String waar) {
        return new Sleutelfout(
                "De sleutel van de abonnementen in " + waar + " is leeg, te kort of geen base64.",
                "Zet de sleutel uit de back-up terug. Is die er niet, zet dan een nieuwe (`openssl rand -base64 32`): elke"
                        + " LVS met een abonnement vraagt daarna een nieuw geheim.");
    }

    String raad() {
        return raad;
    }
}

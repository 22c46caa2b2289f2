package nl.lvsgateway.aanvraag;

/** How an LVS names its aanvraag: the kenmerk is unique per school and LVS. */
public record AanvraagSleutel(String school, String lvs, String kenmerk) {}

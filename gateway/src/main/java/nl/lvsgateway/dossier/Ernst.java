package nl.lvsgateway.dossier;

/** What a finding does to the aanvraag it belongs to. */
public enum Ernst {
    WEIGEREN,
    WAARSCHUWEN,
    UIT
}

package nl.lvsgateway.proeven.gril;

/** Odd text so that it can be read on a screen, and not too much of it. */
final class Zichtbaar {

    private static final int LANGST = 160;

    private Zichtbaar() {}

    static String van(Object wat) {
        var uit = new StringBuilder("'");
        var tekst = wat.toString();
        for (int i = 0; i < tekst.length() && uit.length() < LANGST; i++) {
            var teken = tekst.charAt(i);
            uit.append(teken >= ' ' && teken <= '~' ? "" + teken : "\\u%04x".formatted((int) teken));
        }
        return uit + "' (" + tekst.length() + ")";
    }
}

package nl.lvsgateway.beheer.web.bord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.lvsgateway.beheer.web.bord.Dagbeeld.Vak;

/** Lines and bars of one day as shapes of an SVG; the page gives them their colours. */
record Grafiek(double top) {

    static final int BREED = 720;
    static final int HOOG = 140;
    private static final double[] TREDEN = {1, 2, 5, 10};

    /** With a top that is a round number. */
    static Grafiek voor(List<Vak> vakken, ToDoubleFunction<Vak> hoogste) {
        var meest = vakken.stream().mapToDouble(hoogste).max().orElse(0);
        return new Grafiek(rond(Math.max(meest, 1)));
    }

    private static double rond(double waarde) {
        var macht = Math.pow(10, Math.floor(Math.log10(waarde)));
        for (var trede : TREDEN) {
            if (waarde <= trede * macht) {
                return trede * macht;
            }
        }
        return 10 * macht;
    }

    /** Bars on top of what lies below them. */
    public String staven(List<Vak> vakken, ToDoubleFunction<Vak> onder, ToDoubleFunction<Vak> waarde) {
        var pad = new StringBuilder();
        var breed = (double) BREED / vakken.size();
        for (var n = 0; n < vakken.size(); n++) {
            var hoog = schaal(waarde.applyAsDouble(vakken.get(n)));
            if (hoog > 0) {
                var y = HOOG - schaal(onder.applyAsDouble(vakken.get(n))) - hoog;
                pad.append(vorm("M%.1f %.1fh%.1fv%.1fh-%.1fz", n * breed, y, breed - 1, hoog, breed - 1));
            }
        }
        return pad.toString();
    }

    /** A line that stops where nothing was measured. */
    public String lijn(List<Vak> vakken, ToDoubleFunction<Vak> waarde) {
        var stukken = new ArrayList<String>();
        var breed = (double) BREED / vakken.size();
        var los = true;
        for (var n = 0; n < vakken.size(); n++) {
            var hier = waarde.applyAsDouble(vakken.get(n));
            if (Double.isNaN(hier)) {
                los = true;
                continue;
            }
            stukken.add(vorm("%s%.1f %.1fh%.1f", los ? "M" : "L", n * breed, HOOG - schaal(hier), breed));
            los = false;
        }
        return String.join("", stukken);
    }

    private double schaal(double waarde) {
        return Double.isNaN(waarde) ? 0 : waarde / top * HOOG;
    }

    private static String vorm(String vorm, Object... waarden) {
        return String.format(Locale.ROOT, vorm, waarden);
    }
}

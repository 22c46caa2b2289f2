package nl.lvsgateway.beheer.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import org.jspecify.annotations.Nullable;

/**
 * An aanvraagtype as it stands in the form.
 *
 * @param plek names of the places for bijlagen; an empty one is no place
 * @param mag beside each place: {@code leeg} when it may stay empty
 * @param veld names of the fields that must be filled in
 * @param adviezen one on a line
 * @param nieuw it is not there yet
 * @param zeker who filled it in knows that it counts at once
 */
record Typeformulier(
        @Nullable String code,
        @Nullable String naam,
        @Nullable List<String> plek,
        @Nullable List<String> mag,
        @Nullable List<String> veld,
        @Nullable String adviezen,
        @Nullable Boolean nieuw,
        @Nullable Boolean zeker) {

    private static final String LEEG = "leeg";
    private static final int VRIJE_RIJEN = 3;

    static Typeformulier nieuwe() {
        return new Typeformulier("", "", List.of(), List.of(), List.of(), "", true, false);
    }

    static Typeformulier van(Aanvraagtype type) {
        return new Typeformulier(
                type.code(),
                type.naam(),
                type.plekken().stream().map(Plek::naam).toList(),
                type.plekken().stream().map(p -> p.overslaan() ? LEEG : "").toList(),
                type.verplichteVelden().stream().map(Keuzeveld::name).toList(),
                String.join("\n", type.adviezen()),
                false,
                false);
    }

    /** @param grenzen what stays as it is: the form does not show it */
    Aanvraagtype type(String samenwerkingsverband, Grenzen grenzen) {
        return new Aanvraagtype(
                samenwerkingsverband,
                sleutel(),
                Objects.requireNonNullElse(naam, "").strip(),
                plekken(),
                velden().collect(Collectors.toCollection(LinkedHashSet::new)),
                Objects.requireNonNullElse(adviezen, "")
                        .lines()
                        .map(String::strip)
                        .filter(regel -> !regel.isEmpty())
                        .toList(),
                grenzen);
    }

    String sleutel() {
        return Objects.requireNonNullElse(code, "").strip();
    }

    boolean isNieuw() {
        return Boolean.TRUE.equals(nieuw);
    }

    boolean isZeker() {
        return Boolean.TRUE.equals(zeker);
    }

    public boolean vraagt(Keuzeveld keuzeveld) {
        return velden().anyMatch(keuzeveld::equals);
    }

    private Stream<Keuzeveld> velden() {
        return lijst(veld).stream()
                .flatMap(naam ->
                        Stream.of(Keuzeveld.values()).filter(k -> k.name().equals(naam)));
    }

    /** The places that were filled in, and some rows for new ones. */
    public List<Plekrij> rijen() {
        var rijen = new ArrayList<Plekrij>();
        plekken().forEach(p -> rijen.add(new Plekrij(p.naam().replace('_', ' '), p.overslaan())));
        for (var vrij = 0; vrij < VRIJE_RIJEN; vrij++) {
            rijen.add(new Plekrij("", false));
        }
        return rijen;
    }

    /** People write a name with capitals and spaces; it is kept as the doors know it. */
    private List<Plek> plekken() {
        var plekken = new ArrayList<Plek>();
        for (var rij = 0; rij < lijst(plek).size(); rij++) {
            var net = lijst(plek).get(rij).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
            if (!net.isEmpty()) {
                plekken.add(new Plek(
                        net, rij < lijst(mag).size() && LEEG.equals(lijst(mag).get(rij))));
            }
        }
        return plekken;
    }

    private static List<String> lijst(@Nullable List<String> gegeven) {
        return Optional.ofNullable(gegeven).orElse(List.of());
    }

    /** One row of the form. */
    record Plekrij(String naam, boolean magLeeg) {}
}

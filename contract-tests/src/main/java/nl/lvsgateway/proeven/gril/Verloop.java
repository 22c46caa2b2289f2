package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;

/** One story, as it went. */
final class Verloop {

    final long nummer;
    final Zaak zaak;
    private final List<Stap> stappen = new ArrayList<>();

    /**
     * One message of it.
     *
     * @param uitkomst aangenomen, or the code of the refusal
     */
    record Stap(Opzet opzet, String uitkomst, List<String> gebroken) {

        boolean aangenomen() {
            return uitkomst.equals("aangenomen");
        }
    }

    Verloop(long nummer, Zaak zaak) {
        this.nummer = nummer;
        this.zaak = zaak;
    }

    void voegToe(Stap stap) {
        stappen.add(stap);
    }

    List<Stap> stappen() {
        return List.copyOf(stappen);
    }

    boolean isGaaf() {
        return stappen.stream().allMatch(stap -> stap.gebroken().isEmpty());
    }

    List<String> gebroken() {
        return stappen.stream().flatMap(stap -> stap.gebroken().stream()).toList();
    }
}

package nl.lvsgateway.dossier.bundel;

import java.util.Arrays;
import java.util.Map;

/** The versions that the gateway has tables of, by namespace, with the correction that they were made from. */
public final class Ingebouwd {

    private static final String OSO = "http://www.edustandaard.nl/oso_gegevensset/%s/dossier";

    /** By namespace: the validatieversie. */
    public static final Map<String, String> VERSIES = Map.of(
            OSO.formatted("2017"), "2017.1.2", OSO.formatted("2018"), "2018.1.1", OSO.formatted("2019"), "2019.1.1");

    private Ingebouwd() {}

    /** By number, part by part: {@code 2019.1.10} is later than {@code 2019.1.9}. */
    static boolean isLater(String correctie, String dan) {
        return Arrays.compare(getallen(correctie), getallen(dan)) > 0;
    }

    private static int[] getallen(String versie) {
        return Arrays.stream(versie.split("\\."))
                .filter(deel -> deel.matches("[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}

package nl.lvsgateway.techniek;

import org.jspecify.annotations.Nullable;

/**
 * Where a message cannot be read, for whoever made the program that sent it; never what was there.
 *
 * @param veld the element, the field or the part
 * @param plaats such as {@code regel 3, kolom 14}, counted from 1
 * @param verwacht what should have been there, in Dutch
 */
public record Leesplek(
        @Nullable String veld,
        @Nullable String plaats,
        @Nullable String verwacht) {

    private static final int LANGSTE = 60;

    public static Leesplek van(String veld, @Nullable String verwacht) {
        return new Leesplek(veld, null, verwacht);
    }

    /** @return null when it is not known */
    public static @Nullable String regel(int regel, int kolom) {
        return regel > 0 ? "regel " + regel + ", kolom " + Math.max(1, kolom) : null;
    }

    /** A name that a client made up, when it is a name: whatever else it may be is not repeated. */
    public static String naam(@Nullable String vanDeClient, String anders) {
        return vanDeClient != null && vanDeClient.matches("[A-Za-z][A-Za-z0-9_.\\-]{0," + (LANGSTE - 1) + "}")
                ? vanDeClient
                : anders;
    }
}

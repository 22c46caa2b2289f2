package nl.lvsgateway.beheer.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters in an address in which a word stands that we do not know; a page says so, or a list would seem to be filtered. */
public final class Vreemdewoorden {

    private final List<String> filters = new ArrayList<>();

    /** @param getypt what stands in the address; empty is no filter */
    public Vreemdewoorden let(String filter, @Nullable String getypt, boolean bekend) {
        if (getypt != null && !getypt.isBlank() && !bekend) {
            filters.add(filter);
        }
        return this;
    }

    public List<String> filters() {
        return List.copyOf(filters);
    }
}

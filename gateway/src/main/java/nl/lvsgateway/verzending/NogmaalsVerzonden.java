package nl.lvsgateway.verzending;

import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;

/** Event: a replay put these back in the outbox; heard in the same transaction. */
public record NogmaalsVerzonden(Herverzending herverzending, List<Aanvraag> aanvragen) {}

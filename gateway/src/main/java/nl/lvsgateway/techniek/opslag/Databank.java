package nl.lvsgateway.techniek.opslag;

/**
 * What the rooms may know of the engine.
 *
 * @param alleenVanOns embedded: its file is locked by this process, no other node can be on it
 */
public record Databank(boolean alleenVanOns) {}

/**
 * Ground: which school may send through which LVS, proven by the verificatiecode.
 *
 * <p>Who is who:
 *
 * <ul>
 *   <li>{@code Koppelbeheer}: what an LVS asks in every call. Recognises it by its key, proves the code, shows, switches on,
 *       withdraws.
 *   <li>{@code Koppelregister}: what people of the house do with schools and koppelingen, behind console and admin API.
 *   <li>{@code Sleutelbeheer}: the LVS systems and their API keys.
 *   <li>{@code Codekeuring}: is this code right? Uses {@code Codeproef} (compares and hashes, and remembers a verdict for a
 *       while), {@code Rekenbeurten} (whose turn it is to do so, for it is slow) and {@code Codewacht} (counts wrong codes and
 *       blocks who guesses; {@code Pogingen} holds the count).
 *   <li>{@code Codezetting}: a school sets or changes its code. {@code Coderegels} says which codes may be set.
 *   <li>{@code Gezienlijst}: when koppelingen and keys were last used.
 *   <li>Ports: {@code Koppelingen}, {@code Codes}, {@code Codepogingen}, {@code Sleutels}, and {@code Scholen} for pages.
 * </ul>
 *
 * <p>Hashing is slow on purpose. It comes first, with no transaction open; then a short transaction writes what was found, under
 * the lock of the school. What must stand or fall with it, such as a line in the Logboek, is handed in as {@code erbij} and
 * runs in that transaction, only when something changed.
 */
@ApplicationModule(
        displayName = "koppeling",
        allowedDependencies = {"techniek", "techniek :: opslag", "techniek :: route"})
@NullMarked
package nl.lvsgateway.koppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

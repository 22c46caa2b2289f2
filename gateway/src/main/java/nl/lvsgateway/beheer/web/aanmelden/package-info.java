/**
 * Who comes in and what that person may open: login by name and password or by the organisation (OpenID Connect), the brake on
 * guessing, and the {@link nl.lvsgateway.beheer.web.aanmelden.Toegangstabel} of pages and roles.
 */
@NullMarked
package nl.lvsgateway.beheer.web.aanmelden;

import org.jspecify.annotations.NullMarked;

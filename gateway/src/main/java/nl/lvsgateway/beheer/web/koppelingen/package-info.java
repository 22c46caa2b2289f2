/** Schools with their koppelingen, and which LVS is told of changes. */
@NullMarked
package nl.lvsgateway.beheer.web.koppelingen;

import org.jspecify.annotations.NullMarked;

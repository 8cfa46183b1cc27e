package org.cartulary.ports.permission;

import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;

/** The client sets what the reseller may do, by the one-time link of an access request or of its own order's confirmation. */
public interface SetAccessLevel {

    Permission handle(Command command);

    record Command(String token, Grant grant) {}
}

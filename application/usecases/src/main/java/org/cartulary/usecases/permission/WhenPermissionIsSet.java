package org.cartulary.usecases.permission;

import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.mail.ResellerNotice;

/** The reseller is told what it may, or may no longer, do. */
final class WhenPermissionIsSet {

    private WhenPermissionIsSet() {}

    static List<Letter> letters(Outcome<Permission> set, Client client, Reseller reseller) {
        ResellerNotice notice =
                set.next().state() == PermissionState.GRANTED ? ResellerNotice.GRANTED : ResellerNotice.REVOKED;
        return List.of(notice.letter(set.events().get(0), reseller, client));
    }
}

package org.cartulary.domain.reseller;

/** What a member is for. What each role may do arrives with signing in; the owner may do all. */
public enum Role {
    OWNER,
    ADMIN,
    SALES,
    BILLING,
    SUPPORT,
    VIEWER
}

package org.cartulary.domain.permission;

/** Names the permission, and the version of its grant, under which something was done. */
public record PermissionRef(PermissionId permission, int grantVersion) {

    /** Reads what {@link #toString()} wrote. */
    public static PermissionRef parse(String text) {
        int at = text.lastIndexOf('/');
        return new PermissionRef(PermissionId.parse(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return permission + "/" + grantVersion;
    }
}

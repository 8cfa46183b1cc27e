package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.permission.PermissionOfClient;
import org.cartulary.ports.permission.RequestAccess;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.usecases.permission.AccessLinks;
import org.cartulary.usecases.permission.Granting;
import org.cartulary.usecases.permission.PermissionOfClientHandler;
import org.cartulary.usecases.permission.RequestAccessHandler;
import org.cartulary.usecases.permission.RevokePermissionHandler;
import org.cartulary.usecases.permission.SetAccessLevelHandler;
import org.cartulary.usecases.permission.SetPermissionHandler;

/** What clients grant. */
public final class PermissionUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(PermissionOfClient.class).to(PermissionOfClientHandler.class);
        bind(RequestAccess.class).to(RequestAccessHandler.class);
        bind(RevokePermission.class).to(RevokePermissionHandler.class);
        bind(SetAccessLevel.class).to(SetAccessLevelHandler.class);
        bind(SetPermission.class).to(SetPermissionHandler.class);
        bind(AccessLinks.class);
        bind(Granting.class);
    }
}

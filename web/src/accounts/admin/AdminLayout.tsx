import { Link } from "@tanstack/react-router";
import { primaryButton } from "../../ui/controls";
import { Notice } from "../../ui/Notice";
import { useDocumentTitle } from "../../ui/useDocumentTitle";
import { PersonalPages } from "../PersonalPages";
import { SubPages, subPageLink } from "../SubPages";

export function AdminLayout() {
  return (
    <PersonalPages>
      {({ user }) =>
        user.role === "admin" ? (
          <SubPages
            title="Administration"
            links={
              <>
                <Link to="/admin/users" className={subPageLink}>
                  People
                </Link>
                <Link to="/admin/audit" className={subPageLink}>
                  Audit log
                </Link>
                <Link to="/admin/experiments" className={subPageLink}>
                  Experiments
                </Link>
                <Link to="/admin/models" className={subPageLink}>
                  Models
                </Link>
                <Link to="/admin/sources" className={subPageLink}>
                  Sources
                </Link>
                <Link to="/admin/keys" className={subPageLink}>
                  Signing keys
                </Link>
                <Link to="/account" activeOptions={{ exact: true }} className={subPageLink}>
                  Your account
                </Link>
              </>
            }
          />
        ) : (
          <ForAdministrators />
        )
      }
    </PersonalPages>
  );
}

function ForAdministrators() {
  useDocumentTitle("For administrators");
  return (
    <div className="py-10">
      <Notice
        headingLevel="h1"
        title="This part is for administrators"
        action={
          <Link to="/account" className={primaryButton}>
            Go to your account
          </Link>
        }
      >
        <p>Your account cannot open it. Whoever runs this server can change that.</p>
      </Notice>
    </div>
  );
}

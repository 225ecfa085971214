// /ca-nhan: oneself, the posts held, language, contact, and where one is signed in.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { useMe, useSession } from '../graphql/session.js';
import { useSignOut } from '../graphql/useSignOut.js';
import { useWords } from '../graphql/words.js';
import { Pairs } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { Row, Rows } from '../ui/Row.js';
import { phoneText } from '../ui/phoneText.js';
import { Section } from '../ui/Section.js';
import { StatusDot } from '../ui/StatusDot.js';
import { Verb, VerbLink, Verbs } from '../ui/Verb.js';
import { SettingsSection } from '../notifications/SettingsSection.js';
import { ContactForm } from './ContactForm.js';
import { SessionsSection } from './SessionsSection.js';

export function ProfilePage() {
  const { person, email, phone } = useMe();
  const signOut = useSignOut();
  return (
    <Page title={person.fullName} tools={<Verb onClick={() => void signOut()}>{t`Đăng xuất`}</Verb>}>
      <div className="stack">
        <div className="two">
          <PostsSection />
          <Section title={t`Đăng nhập và ngôn ngữ`}>
            <div className="card-body verb-stack">
              <Pairs
                pairs={[
                  [t`Thư điện tử`, email ?? '–'],
                  [t`Điện thoại`, phone ? phoneText(phone) : '–'],
                ]}
              />
              <Verbs>
                <VerbLink to="/doi-mat-khau">{t`Đổi mật khẩu`}</VerbLink>
                <LanguageVerb />
              </Verbs>
            </div>
          </Section>
        </div>
        <SettingsSection />
        <SessionsSection />
        <Section title={t`Sửa liên hệ của tôi`}>
          <div className="card-body">
            <ContactForm />
          </div>
        </Section>
      </div>
    </Page>
  );
}

function PostsSection() {
  const { posts, actingPost } = useMe();
  const { role } = useWords();
  return (
    <Section count={posts.length} title={t`Chức vụ`}>
      <Rows>
        {posts.map((post) => (
          <Row
            key={post.key}
            meta={
              <>
                {post.agency.name} · {role(post.role)}
                {post.onBehalfOf && <> · {t`giúp việc cho ${post.onBehalfOf}`}</>}
              </>
            }
            title={post.title}
            verbs={
              post.key === actingPost.key ? (
                <StatusDot tone="brand">
                  <Trans>đang dùng</Trans>
                </StatusDot>
              ) : undefined
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

function LanguageVerb() {
  const { i18n } = useLingui();
  const { switchLanguage } = useSession();
  const other = i18n.locale === 'vi' ? 'en' : 'vi';
  return (
    <Verb lang={other} onClick={() => void switchLanguage(other)}>
      {other === 'en' ? 'Use English' : 'Dùng tiếng Việt'}
    </Verb>
  );
}

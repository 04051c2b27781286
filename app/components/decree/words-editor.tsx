import type { ReactNode } from 'react'
import { dictumLabel } from '#workflows/decree/dictum-label.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { TextArea } from '../form/text-area.tsx'
import { type BasisChoice, BasisChooser } from './basis-chooser.tsx'
import type { Beside } from './paper.tsx'
import { WordsParagraph } from './words-paragraph.tsx'

interface WordsEditorProps {
  words: DecreeWords
  /** The paragraph that was just moved or added: the eye and the focus go there. */
  focus: string | null
  /** The library, for "Mengingat". */
  bases: BasisChoice[]
  /** What stands under a paragraph: comments on it. */
  beside: Beside
}

const lists = [
  {
    name: 'considering',
    title: 'Menimbang',
    one: 'pertimbangan',
    help: 'Diawali "bahwa", diakhiri titik koma.',
  },
  {
    name: 'inViewOf',
    title: 'Mengingat',
    one: 'dasar hukum',
    help: 'Urut menurut hierarki lalu tahun; tiap butir diakhiri titik koma.',
  },
  { name: 'noting', title: 'Memperhatikan', one: 'hal yang diperhatikan', help: 'Boleh kosong.' },
] as const

const distribution = {
  name: 'distribution',
  title: 'Salinan disampaikan kepada',
  one: 'penerima salinan',
  help: 'Tampil pada naskah yang ditandatangani, tidak pada konsep.',
} as const

/** Every paragraph of a decree in a field of its own; the arrangement is changed by buttons that send the form. */
export function WordsEditor({ words, focus, bases, beside }: WordsEditorProps) {
  return (
    <>
      <section id="sunting-judul" aria-label="Judul">
        <TextArea name="title" label="Judul" stored={words.title} rows={3} />
        {beside('title')}
      </section>
      {lists.map((list) => (
        <Paragraphs key={list.name} {...list} texts={words[list.name]} focus={focus} beside={beside}>
          {list.name === 'inViewOf' ? <BasisChooser bases={bases} /> : null}
        </Paragraphs>
      ))}
      <Group id="sunting-dicta" title="Diktum" help="Nama diktum (KESATU, KEDUA, …) mengikuti urutannya.">
        {words.dicta.map((dictum, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dictum is known by its place
          <div key={index} id={`sunting-diktum-${index}`} className="mb-5 border-line border-l-4 pl-4">
            <WordsParagraph
              list="dicta"
              index={index}
              name={`dicta.${index}.text`}
              label={nameOf(index)}
              text={dictum.text}
              isLast={index === words.dicta.length - 1}
              focus={focus}
              after={beside(`dicta.${index}.text`)}
            />
            {dictum.items.map((item, place) => (
              <WordsParagraph
                // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place
                key={place}
                list={`dicta.${index}.items`}
                index={place}
                name={`dicta.${index}.items.${place}`}
                label={`${nameOf(index)}, butir ${place + 1}`}
                text={item}
                isLast={place === dictum.items.length - 1}
                focus={focus}
              />
            ))}
            {dictum.items.length === 0 ? (
              <AddButton list={`dicta.${index}.items`} label={`Tambah butir pada ${nameOf(index)}`} />
            ) : null}
          </div>
        ))}
      </Group>
      <Paragraphs {...distribution} texts={words.distribution} focus={focus} beside={beside} />
    </>
  )
}

/** "Diktum KESATU"; past the last name only its place is said, and saving refuses it. */
function nameOf(index: number): string {
  return `Diktum ${index < 99 ? dictumLabel(index + 1) : index + 1}`
}

/** The parts of the editor in the order of the paper, for its outline. */
export function editorParts(words: DecreeWords): { id: string; label: string }[] {
  return [
    { id: 'sunting-judul', label: 'Judul' },
    ...lists.map(({ name, title }) => ({ id: `sunting-${name}`, label: `${title} (${words[name].length})` })),
    ...words.dicta.map((_, index) => ({ id: `sunting-diktum-${index}`, label: nameOf(index) })),
    { id: 'sunting-distribution', label: 'Salinan' },
  ]
}

interface ParagraphsProps extends Pick<WordsEditorProps, 'focus' | 'beside'> {
  children?: ReactNode
  name: string
  title: string
  one: string
  help: string
  texts: readonly string[]
}

function Paragraphs({ name, title, one, help, texts, focus, beside, children }: ParagraphsProps) {
  return (
    <Group id={`sunting-${name}`} title={title} help={help}>
      {children}
      {texts.map((text, index) => (
        <WordsParagraph
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
          key={index}
          list={name}
          index={index}
          name={`${name}.${index}`}
          label={`${title}, butir ${index + 1}`}
          text={text}
          isLast={index === texts.length - 1}
          focus={focus}
          after={beside(`${name}.${index}`)}
        />
      ))}
      {texts.length === 0 ? <AddButton list={name} label={`Tambah ${one}`} /> : null}
    </Group>
  )
}

function Group(props: { id: string; title: string; help: string; children: ReactNode }) {
  const { id, title, help, children } = props
  return (
    <section id={id} aria-label={title} className="mt-9">
      <h2 className="font-bold text-18">{title}</h2>
      <p className="mb-4 text-14 text-muted">{help}</p>
      {children}
    </section>
  )
}

function AddButton({ list, label }: { list: string; label: string }) {
  return (
    <button
      type="submit"
      name="langkah"
      value={`${list}:-1:add`}
      className="min-h-11 cursor-pointer text-primary underline underline-offset-2 hover:text-pressed"
    >
      {label}
    </button>
  )
}
